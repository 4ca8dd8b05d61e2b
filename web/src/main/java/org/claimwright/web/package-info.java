/**
 * The portal's frame: which pages there are and who may open them, what is sent with every answer, and the practice
 * that a person works in.
 *
 * <p>Owns no table and decides nothing about money: pages ask the capabilities, inside the practice that
 * {@link org.claimwright.web.RouteGuard} opens for each request.
 */
package org.claimwright.web;
