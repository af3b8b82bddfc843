// An own figure and a draft for the tests, to be changed where a test cares.

import type { OwnDraft, OwnFigure } from '../../../data/own-figures/own-figure.ts';

/** An own figure with this id's last digit. */
export function ownFigure(digit: number, more: Partial<OwnFigure> = {}): OwnFigure {
  return {
    id: `own-00000000-0000-4000-8000-00000000000${digit}`,
    indicator: 'lifts',
    area: '990101',
    period: `202${digit}`,
    value: 18,
    unit: '部',
    bound: 'eq',
    status: 'actual',
    printed: '18部',
    title: '住建局工作总结',
    url: 'https://zjj.example.cn/2023.html',
    note: '',
    revision: 1,
    ...more,
  };
}

export const DRAFT: OwnDraft = {
  period: '2029',
  value: '18部',
  title: '住建局工作总结',
  url: 'https://zjj.example.cn/2029.html',
  note: '',
};
