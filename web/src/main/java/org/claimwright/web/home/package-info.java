/** Home: the day's work in the practice worked in, and the person's other practices. */
package org.claimwright.web.home;
