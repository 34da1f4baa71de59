/**
 * A member's own people propose another name for it, and the secretariat approves.
 *
 * <p>Promises: its page shows the old name until somebody of the secretariat approves; of many who decide at once one
 * has an effect; what was published under the old name is found under the new one (NamingControllerTests).
 */
@NullMarked
package org.cities4children.alliance.naming;

import org.jspecify.annotations.NullMarked;
