/** Courses and services as the configuration names them. */
import type { Config } from '../../config/schema.js';
import { isSameName } from '../../referrals/training.js';

/** The course that a service asks for; null where it asks for none, or the service is not configured. */
export function courseOf(config: Config, serviceName: string): string | null {
  return config.services.find(({ name }) => isSameName(name, serviceName))?.course ?? null;
}

/** Every course that is configured, by itself or for a service. */
export function coursesOf({ training, services }: Config): string[] {
  const names = [...training.courses.map(({ name }) => name), ...services.flatMap(({ course }) => course ?? [])];
  return names.filter((name, at) => names.findIndex((other) => isSameName(other, name)) === at);
}

/** The course as it is configured; null where it is not. */
export function knownCourse(config: Config, written: string): string | null {
  return coursesOf(config).find((name) => isSameName(name, written)) ?? null;
}

/** Months that a course counts; null: for good. */
export function validMonthsOf({ training }: Config, course: string): number | null {
  return training.courses.find(({ name }) => isSameName(name, course))?.validMonths ?? null;
}
