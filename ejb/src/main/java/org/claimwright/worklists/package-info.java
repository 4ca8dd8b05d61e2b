/**
 * What waits for a person: work items, each of a kind (one kind is one list), about a thing of another capability, with
 * the money at stake and perhaps a day it is due. Others put items in and take them out; the home page counts them.
 * Tables: {@code worklists.work_item}. Knows nothing of how an item is worked.
 */
package org.claimwright.worklists;
