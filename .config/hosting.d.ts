interface Settings {
  readonly PERF_BASE_URL?: string;
  readonly PERF_OFFICE_JS?: string;
}

interface Hosting {
  readonly manifest: (text: string) => string;
  readonly page: (text: string) => string;
}

export declare function hosting(settings?: Settings): Hosting;
