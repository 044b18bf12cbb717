package fr.cdg62.referentiel.api.compte;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Administration of the accounts of people. Every change names the version it was decided on (VERSION_PERIMEE, 412,
 * otherwise) and is journalled; an event that the state does not allow is refused with ETAT_TRANSITION_INTERDITE (409).
 */
@Local
public interface Comptes {
    /** Accounts answering the filter. */
    Page<CompteVue> chercher(RechercheComptes recherche);

    /** One account; INTROUVABLE (404) if there is none. */
    CompteVue lire(String identifiant);

    /**
     * Creates an account, state {@link EtatCompte#INVITE}, with the code its holder will activate it with.
     *
     * <p>Refused with SAISIE_INVALIDE (422, field named) or COMPTE_EN_DOUBLE (409).
     */
    InvitationVue inviter(NouveauCompte compte);

    /**
     * Draws a new code for an invited account whose code expired, or for an active one whose password is lost; the
     * former code stops working.
     */
    InvitationVue renouvelerInvitation(String identifiant, long version);

    /** ACTIF → SUSPENDU; refused with DERNIER_HABILITE (409) for the last administrator. */
    CompteVue suspendre(String identifiant, long version);

    /** SUSPENDU → ACTIF. */
    CompteVue reactiver(String identifiant, long version);

    /**
     * Ends the account; refused with DERNIER_HABILITE (409) for the last administrator and the last signataire of a
     * collectivité.
     */
    CompteVue cloturer(String identifiant, long version);
}
