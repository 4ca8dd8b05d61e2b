/**
 * What every capability stands on and none owns: money, findings, the business clock, the installation's mode, and the
 * schema's migration at start. No business. Tables: {@code kernel.clock}.
 */
package org.claimwright.kernel;
