/** Mails that tell people what happened to their account, so that they notice when it was not they. */
@NullMarked
package org.cities4children.people.notice;

import org.jspecify.annotations.NullMarked;
