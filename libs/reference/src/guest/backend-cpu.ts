/** The JavaScript backend. Another backend that lives in the isolate is another file like this one. */
import '@tensorflow/tfjs-backend-cpu';
