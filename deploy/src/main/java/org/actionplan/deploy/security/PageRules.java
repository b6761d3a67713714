package org.actionplan.deploy.security;

import org.actionplan.command.person.Logins;
import org.actionplan.command.person.SignIn;
import org.actionplan.deploy.settings.Settings;
import org.actionplan.deploy.web.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;

/**
 * Who may reach which page: signing in and the first set-up are open, everything else is for people who have signed in
 * with the form. What each role may do is said where it is done.
 */
@Configuration(proxyBeanMethods = false)
class PageRules {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static final String NOTHING_OF_THE_DEVICE = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** The last chain: it takes what the others do not. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityWebFilterChain pageChain(
            ServerHttpSecurity http, Logins logins, SignIn signIn, Problems problems, Settings settings) {
        var https = new OverHttps(settings.https());
        var login = new LoginCookie(logins, https);
        var token = new FormToken(https);
        var way = new SignInFirst(login, token);
        return http.csrf(csrf -> csrf.csrfTokenRepository(token)
                        .csrfTokenRequestHandler(maskedToken())
                        .accessDeniedHandler(problems))
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .requestCache(RequestCacheSpec::disable) // the way in remembers for itself what was asked for
                .securityContextRepository(login)
                .addFilterAt(signInForm(signIn, login, way), SecurityWebFiltersOrder.FORM_LOGIN)
                .logout(out -> out.requiresLogout(ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, "/sign-out"))
                        .logoutSuccessHandler(way))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(way).accessDeniedHandler(problems))
                .headers(PageRules::headers)
                .authorizeExchange(paths -> paths.pathMatchers(SignInFirst.PAGE, "/set-up")
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .build();
    }

    private static AuthenticationWebFilter signInForm(SignIn signIn, LoginCookie login, SignInFirst way) {
        var form = new SignInForm(signIn);
        var filter = new AuthenticationWebFilter(form);
        filter.setRequiresAuthenticationMatcher(
                ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, SignInFirst.PAGE));
        filter.setServerAuthenticationConverter(form);
        filter.setSecurityContextRepository(login);
        filter.setAuthenticationSuccessHandler(way);
        filter.setAuthenticationFailureHandler(way);
        return filter;
    }

    /** In forms that carry files too; masked anew for each page, so that compression gives nothing away. */
    private static XorServerCsrfTokenRequestAttributeHandler maskedToken() {
        var handler = new XorServerCsrfTokenRequestAttributeHandler();
        handler.setTokenFromMultipartDataEnabled(true);
        return handler;
    }

    private static void headers(HeaderSpec headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .permissionsPolicy(policy -> policy.policy(NOTHING_OF_THE_DEVICE))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
