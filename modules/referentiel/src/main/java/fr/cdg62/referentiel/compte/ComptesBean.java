package fr.cdg62.referentiel.compte;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.compte.CompteVue;
import fr.cdg62.referentiel.api.compte.Comptes;
import fr.cdg62.referentiel.api.compte.EtatCompte;
import fr.cdg62.referentiel.api.compte.InvitationVue;
import fr.cdg62.referentiel.api.compte.NouveauCompte;
import fr.cdg62.referentiel.api.compte.RechercheComptes;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.connexion.Empreintes;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** {@link Comptes}. */
@Stateless
public class ComptesBean implements Comptes {
    @Inject
    private DepotComptes comptes;

    @Inject
    private DepotHabilitations habilitations;

    @Inject
    private Empreintes empreintes;

    @Inject
    private ReglagesCompte reglages;

    @Inject
    private Acces acces;

    @Inject
    private Horloge horloge;

    @Inject
    private Journal journal;

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public Page<CompteVue> chercher(RechercheComptes recherche) {
        return comptes.chercher(recherche);
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public CompteVue lire(String identifiant) {
        return comptes.vue(comptes.parIdentifiant(identifiant).orElseThrow(() -> DepotComptes.inconnu(identifiant)));
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public InvitationVue inviter(NouveauCompte nouveau) {
        Compte compte = ReglesCompte.creer(nouveau);
        if (comptes.parIdentifiant(compte.identifiant()).isPresent()) {
            throw new DemandeRefusee(
                    CodeProbleme.COMPTE_EN_DOUBLE,
                    "L'identifiant « %s » est déjà pris.".formatted(compte.identifiant()),
                    "identifiant");
        }
        InvitationVue invitation = inviter(compte);
        comptes.ajouter(compte);
        inscrire(compte, "INVITE");
        return invitation;
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public InvitationVue renouvelerInvitation(String identifiant, long version) {
        Compte compte = comptes.reserver(identifiant);
        compte.exigerVersion(version);
        if (compte.etat() != EtatCompte.INVITE && compte.etat() != EtatCompte.ACTIF) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Le compte %s est à l'état %s : il ne reçoit pas de code.".formatted(identifiant, compte.etat()));
        }
        inscrire(compte, "CODE_RENOUVELE");
        return inviter(compte);
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public CompteVue suspendre(String identifiant, long version) {
        return vivre(identifiant, version, EvenementCompte.SUSPENDRE);
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public CompteVue reactiver(String identifiant, long version) {
        return vivre(identifiant, version, EvenementCompte.REACTIVER);
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public CompteVue cloturer(String identifiant, long version) {
        return vivre(identifiant, version, EvenementCompte.CLOTURER);
    }

    private CompteVue vivre(String identifiant, long version, EvenementCompte evenement) {
        Compte compte = comptes.reserver(identifiant);
        compte.exigerVersion(version);
        EtatCompte avant = compte.etat();
        LocalDate jour = horloge.aujourdHui();
        habilitations.de(compte).stream()
                .filter(h -> h.tient(jour) && ReglesHabilitation.perdPar(evenement, h.role()))
                .forEach(h ->
                        ReglesHabilitation.exigerRemplacant(h, jour, habilitations.detenteurs(h.siren(), h.role())));
        compte.vivre(evenement, acces.roles());
        journal.inscrire(new Inscription(
                null, "COMPTE:" + compte.identifiant(), evenement.name(), avant + " → " + compte.etat()));
        return comptes.enregistrer(compte);
    }

    private InvitationVue inviter(Compte compte) {
        String code = empreintes.tirer();
        Instant expire = horloge.maintenant().plus(reglages.invitation()).truncatedTo(ChronoUnit.MILLIS);
        compte.attendre(empreintes.code(code), expire);
        return new InvitationVue(compte.identifiant(), code, expire);
    }

    private void inscrire(Compte compte, String action) {
        journal.inscrire(new Inscription(null, "COMPTE:" + compte.identifiant(), action, compte.nom()));
    }
}
