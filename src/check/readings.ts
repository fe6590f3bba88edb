import { readEducation } from '#text/education.ts';
import { readExperience } from '#text/quantity.ts';
import { reading } from './places.ts';

/** What several rules read of one text, read once. */
export const educationIn = reading(readEducation);
export const experienceIn = reading(readExperience);
