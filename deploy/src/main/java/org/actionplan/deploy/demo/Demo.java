package org.actionplan.deploy.demo;

import org.springframework.stereotype.Component;

/** placeholder */
@Component
public class Demo {
    public void load() {}
}
