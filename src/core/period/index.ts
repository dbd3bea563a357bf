export { calendarDate, dayOf, isoDay, type CalendarDate } from './calendar';
export { findPeriod } from './findPeriod';
export { monthOf } from './monthOf';
export { daysInside, monthPeriod, quarterPeriod, yearPeriod, type Period } from './period';
export { readDay } from './readDay';
export { readPeriod } from './readPeriod';
