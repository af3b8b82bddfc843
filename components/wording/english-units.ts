// What Chinese units are called in English. Measure words (个, 家, 部…) only say "one of these": they have no English
// and are dropped, because the indicator's name already says what is counted.

/** Units that count things one by one. Figures counted in different ones may still be set side by side. */
export const COUNT_UNITS: ReadonlySet<string> = new Set([
  ...'个個家部套处處条條所座项項件支只隻台辆輛艘架颗顆株棵头頭期场場次批名张張份篇间間栋棟幢片块塊类類大强強',
  '大类',
  '个类别',
]);

const ENGLISH_UNITS: Readonly<Record<string, string>> = {
  元: 'yuan',
  美元: 'US dollars',
  '元/月': 'yuan a month',
  人: 'people',
  户: 'households',
  人次: 'visits',
  户次: 'cases',
  亩: 'mu',
  公顷: 'hectares',
  平米: 'm²',
  平方米: 'm²',
  平方公里: 'km²',
  公里: 'km',
  米: 'm',
  吨: 'tonnes',
  斤: 'jin',
  公斤: 'kg',
  立方米: 'm³',
  千瓦: 'kW',
  千瓦时: 'kWh',
  '微克/立方米': 'µg/m³',
  标箱: 'TEU',
  年: 'years',
  倍: 'times',
  百分点: 'percentage points',
  个百分点: 'percentage points',
};

/** English for a unit as printed: "" for a measure word, the unit itself where English has no word for it. */
export const toEnglishUnit = (unit: string): string =>
  COUNT_UNITS.has(unit) ? '' : (ENGLISH_UNITS[unit] ?? unit);
