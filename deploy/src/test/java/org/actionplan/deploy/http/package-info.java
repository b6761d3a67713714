/** The contract at the door, seen from outside: the application runs, and everything is asked over HTTP. */
@NullMarked
package org.actionplan.deploy.http;

import org.jspecify.annotations.NullMarked;
