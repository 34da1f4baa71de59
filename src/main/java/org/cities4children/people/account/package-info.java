/** What a person says of themselves, how they prove who they are, and where they are signed in. */
@NullMarked
package org.cities4children.people.account;

import org.jspecify.annotations.NullMarked;
