/** The process of TensorFlow's own library, by tfjs-node or tfjs-node-gpu; the environment names the installed package. */
import { openTfjsNode } from '../bridge/host/tfjs-node';
import { offerOf } from './offer-of';
import { serveReferences } from './serve-references';

void offerOf(() => openTfjsNode(process.env['GRADUS_TFJS_NODE'] ?? '')).then(serveReferences);
