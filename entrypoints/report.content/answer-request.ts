// Does what a request from the popup, a command or the toolbar asks of the page.

import type { Overlay } from '../../overlay/create-overlay.ts';
import type { PageRequest } from '../messages/page-messages.ts';

export function answerRequest(overlay: Overlay, request: PageRequest): void {
  switch (request.type) {
    case 'page-state':
    case 'page-text':
      break;
    case 'toggle':
      overlay.setShown(!overlay.state.shown);
      break;
    case 'next':
      overlay.step(1);
      break;
    case 'previous':
      overlay.step(-1);
      break;
    case 'list':
      overlay.toggleList();
      break;
    case 'refresh':
      overlay.refresh();
      break;
    case 'jump':
      overlay.jump(request.claim);
  }
}
