package org.actionplan.deploy.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the JSON interface at {@code /v3/api-docs} (OpenAPI 3.1). It is made when first asked for, not at the start. */
@Configuration(proxyBeanMethods = false)
class Description {

    private static final String WORDS = """
        Commands change something and are refused or stored as a whole; queries show it, now or as at any moment. \
        Problems are application/problem+json with a stable code. Days are written like 2026-03-31, instants in UTC.\
        """;

    private final RecordSchemas schemas = new RecordSchemas();

    @Bean
    OperationCustomizer queryOperations() {
        return new QueryOperations(schemas);
    }

    @Bean
    OpenApiCustomizer wholeDescription(ObjectProvider<BuildProperties> build) {
        return api -> {
            var version =
                    build.stream().map(BuildProperties::getVersion).findFirst().orElse("development");
            new CommandPaths(schemas).addTo(api.getPaths());
            api.getPaths().addPathItem("/v3/api-docs", itself());
            api.info(new Info().title("Action plan tracker").version(version).description(WORDS));
            api.components(components()).tags(null);
            signIn(api);
        };
    }

    private Components components() {
        var components = new Components();
        schemas.named().forEach(components::addSchemas);
        return components.addSchemas("Problem", Documentation.problem());
    }

    private static void signIn(OpenAPI api) {
        for (var scheme : new String[] {"basic", "bearer"}) {
            api.getComponents()
                    .addSecuritySchemes(
                            scheme,
                            new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(scheme));
            api.addSecurityItem(new SecurityRequirement().addList(scheme));
        }
    }

    private static PathItem itself() {
        var words = Documentation.about("queries").get("GET /v3/api-docs");
        var answer = Documentation.answer("OpenAPI 3.1.", "application/json", RecordSchemas.typed("object"));
        var answers = new ApiResponses().addApiResponse("200", answer);
        return new PathItem()
                .get(Documentation.operation(words, "everybody signed in.")
                        .operationId("get-v-api-docs")
                        .addTagsItem("Other")
                        .responses(Documentation.problems(answers, 401, 429)));
    }
}
