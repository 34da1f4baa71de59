/** The secretariat's look at applications: takes one into review, asks, and hands it to the committee. */
@NullMarked
package org.cities4children.alliance.review;

import org.jspecify.annotations.NullMarked;
