package org.actionplan.deploy.security;

import org.actionplan.api.Refused;
import org.actionplan.command.person.Logins;
import org.actionplan.command.person.SignIn;
import org.actionplan.deploy.web.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec.CacheSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authentication.ServerAuthenticationEntryPointFailureHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;

/**
 * Who may reach which address at all: what pages are drawn with and health are open, the JSON interface is for everybody
 * signed in; the pages have {@link PageRules}. What each role may do is said where it is done.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityRules {

    private static final String POLICY =
            "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    /** Styles, scripts and pictures: the same for everybody, and browsers may keep them. */
    @Bean
    @Order(1)
    SecurityWebFilterChain drawingChain(ServerHttpSecurity http) {
        return http.securityMatcher(ServerWebExchangeMatchers.pathMatchers("/static/**", "/favicon.ico"))
                .csrf(CsrfSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .logout(LogoutSpec::disable)
                .requestCache(RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(headers -> headers.cache(CacheSpec::disable)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .authorizeExchange(paths -> paths.anyExchange().permitAll())
                .build();
    }

    /** No cookies and no sessions here, so nothing that another site could ride on. */
    @Bean
    @Order(2)
    SecurityWebFilterChain jsonChain(ServerHttpSecurity http, SignIn signIn, Logins logins, Problems problems) {
        var who = new AuthenticationWebFilter(new CredentialsCheck(signIn, logins));
        who.setServerAuthenticationConverter(new AuthorizationHeader());
        who.setAuthenticationFailureHandler(new ServerAuthenticationEntryPointFailureHandler(problems));
        who.setSecurityContextRepository(NoOpServerSecurityContextRepository.getInstance());
        return http.securityMatcher(ServerWebExchangeMatchers.pathMatchers("/api/**", "/v3/**", "/actuator/**"))
                .csrf(CsrfSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .logout(LogoutSpec::disable)
                .requestCache(RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .addFilterAt(who, SecurityWebFiltersOrder.AUTHENTICATION)
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .authorizeExchange(paths -> paths.pathMatchers("/actuator/health/**", "/actuator/health")
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .build();
    }

    /** Addresses and headers that are not written as they should be are answered like every other malformed request. */
    @Bean
    ServerExchangeRejectedHandler malformed(Problems problems) {
        return (exchange, _) -> problems.handle(exchange, new Refused(Refused.Kind.MALFORMED, "request.malformed"));
    }
}
