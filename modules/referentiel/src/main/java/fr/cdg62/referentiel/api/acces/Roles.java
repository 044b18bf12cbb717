package fr.cdg62.referentiel.api.acces;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The roles of the system, as they appear in {@code @RolesAllowed}, in the token's {@code groups} and in the
 * habilitations. A collectivité role is held for one collectivité, a CDG role for all of them.
 */
public final class Roles {
    /** Prepares and follows the collectivité's files: declarations, requests, orders. */
    public static final String COLLECTIVITE_GESTIONNAIRE = "COLLECTIVITE_GESTIONNAIRE";
    /** Autorité territoriale or its delegate: commits the collectivité, delegates habilitations on it. */
    public static final String COLLECTIVITE_SIGNATAIRE = "COLLECTIVITE_SIGNATAIRE";
    /** CDG agent in charge of collectivités and affiliations. */
    public static final String CDG_REFERENTIEL = "CDG_REFERENTIEL";
    /** CDG agent in charge of tariffs, conventions, invoices and cotisations. */
    public static final String CDG_FINANCES = "CDG_FINANCES";
    /** CDG agent of the « usages numériques » service. */
    public static final String CDG_NUMERIQUE = "CDG_NUMERIQUE";
    /** Gestionnaire de carrières of the CDG: the files of the agents of the arrondissements entrusted to him. */
    public static final String CDG_CARRIERE = "CDG_CARRIERE";
    /** President of the CDG or its delegate: signs for the CDG. */
    public static final String CDG_SIGNATAIRE = "CDG_SIGNATAIRE";
    /** Administers accounts and habilitations. */
    public static final String ADMINISTRATEUR = "ADMINISTRATEUR";
    /** An agent, for his own file only: the account is linked to him. */
    public static final String AGENT = "AGENT";
    /** Machine account of a partner system; never granted to a person. */
    public static final String PARTENAIRE = "PARTENAIRE";

    /** In every token of someone who holds at least one role of {@link #COLLECTIVITE}; not granted by itself. */
    public static final String TOUTE_COLLECTIVITE = "COLLECTIVITE";
    /** In every token of someone who holds at least one role of {@link #CDG}; not granted by itself. */
    public static final String TOUT_CDG = "CDG";

    /** Roles held for one collectivité. */
    public static final Set<String> COLLECTIVITE = Set.of(COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE);
    /** Roles held for the whole CDG: they see every collectivité. */
    public static final Set<String> CDG =
            Set.of(CDG_REFERENTIEL, CDG_FINANCES, CDG_NUMERIQUE, CDG_CARRIERE, CDG_SIGNATAIRE, ADMINISTRATEUR);

    private Roles() {}

    /** What a token carries for someone who holds these roles: the roles, and what they have in common. */
    public static Set<String> groupes(Collection<String> roles) {
        Set<String> groupes = new TreeSet<>(roles);
        if (roles.stream().anyMatch(COLLECTIVITE::contains)) {
            groupes.add(TOUTE_COLLECTIVITE);
        }
        if (roles.stream().anyMatch(CDG::contains)) {
            groupes.add(TOUT_CDG);
        }
        return groupes;
    }
}
