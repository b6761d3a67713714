package org.actionplan.deploy.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that take {@link Windows} and look at pages in them. After each test nothing may have been complained about: no
 * error on the console, no request that failed or went elsewhere.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WindowsOfATest.class)
@Timeout(120)
@interface InBrowser {}
