/** The process of WebGPU, by Dawn. The environment says whether a graphics card is needed, or a software one will do. */
import { openWebGpu } from '../bridge/host/webgpu';
import { offerOf } from './offer-of';
import { serveReferences } from './serve-references';

const adapter = process.env['GRADUS_WEBGPU_ADAPTER'] === 'any' ? 'any' : 'hardware';
void offerOf(() => openWebGpu({ adapter })).then(serveReferences);
