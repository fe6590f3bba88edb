import type { APIRoute } from 'astro';
import { docxResponse, formSample } from '../../build/downloads.ts';

export const getStaticPaths = () => [{ params: { file: formSample().fileName } }];

export const GET: APIRoute = () => docxResponse(formSample());
