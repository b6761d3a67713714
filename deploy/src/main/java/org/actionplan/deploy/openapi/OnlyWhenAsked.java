package org.actionplan.deploy.openapi;

import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** Keeps the library that writes the description out of the start: it is woken by the first who reads it. */
@Component
final class OnlyWhenAsked implements BeanFactoryPostProcessor {

    private static final String LIBRARY = "org.springdoc.";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanDefinitionNames()) {
            var bean = beans.getBeanDefinition(name);
            if (isOfTheLibrary(name, bean)) {
                bean.setLazyInit(true);
            }
        }
    }

    private static boolean isOfTheLibrary(String name, BeanDefinition bean) {
        return Stream.of(name, bean.getFactoryBeanName(), bean.getBeanClassName())
                .anyMatch(origin -> origin != null && origin.startsWith(LIBRARY));
    }
}
