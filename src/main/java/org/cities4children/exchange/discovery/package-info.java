/** Tells robots and browsers what is here and where: sitemap, robots, OpenSearch, security contact. */
@NullMarked
package org.cities4children.exchange.discovery;

import org.jspecify.annotations.NullMarked;
