/** Has the steering committee decide who becomes a member. */
@NullMarked
package org.cities4children.governance.admission;

import org.jspecify.annotations.NullMarked;
