// Only the parts of Element Plus that are used, in a layer of their own: whatever ours say outside it wins.
import './element/base.css';
import './tokens.css';
import './element.css';
import './base.css';
