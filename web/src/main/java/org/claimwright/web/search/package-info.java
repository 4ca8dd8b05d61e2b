/**
 * The one search box: takes what was typed to every {@link org.claimwright.web.search.SearchSource} and answers with
 * what they found. An area makes its things findable by bringing a source.
 */
package org.claimwright.web.search;
