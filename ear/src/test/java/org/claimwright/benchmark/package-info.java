/** Figures of speed, beside what plain libraries do with the same work. A command, not a test: nothing here fails for being slow. */
package org.claimwright.benchmark;
