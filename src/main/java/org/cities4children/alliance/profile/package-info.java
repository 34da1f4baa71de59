/** What a member's own people write on its public page. */
@NullMarked
package org.cities4children.alliance.profile;

import org.jspecify.annotations.NullMarked;
