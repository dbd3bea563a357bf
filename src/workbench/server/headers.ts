/** Said of every answer. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * The workbench's own page. `unsafe-eval` stands here alone, because the sheet's component compiles its templates in
 * the browser; the add-in's page keeps the policy that it is built with.
 */
export const WORKBENCH_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Added to the policy that the add-in's page states itself. */
export const ADDIN_POLICY = "frame-ancestors 'self'";

/** Chunks that are named for their content never change. */
export const isNamedForContent = (path: string): boolean => /\.[\da-f]{8,}\.js$/.test(path);

export const FOR_EVER = 'public, max-age=31536000, immutable';
