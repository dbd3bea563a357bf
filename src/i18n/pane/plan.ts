export interface PlanWords {
  readonly title: string;
}
