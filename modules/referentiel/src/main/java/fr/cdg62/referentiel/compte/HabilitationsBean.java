package fr.cdg62.referentiel.compte;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.HabilitationVue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.compte.Habilitations;
import fr.cdg62.referentiel.api.compte.NouvelleHabilitation;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.connexion.Identifiant;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** {@link Habilitations}. */
@Stateless
public class HabilitationsBean implements Habilitations {
    @Inject
    private DepotComptes comptes;

    @Inject
    private DepotHabilitations habilitations;

    @Inject
    private Acces acces;

    @Inject
    private Horloge horloge;

    @Inject
    private Journal journal;

    @Override
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.COLLECTIVITE_SIGNATAIRE})
    public HabilitationVue accorder(NouvelleHabilitation nouvelle) {
        ReglesHabilitation.exigerPortee(nouvelle.siren(), nouvelle.role());
        exigerDelegant(nouvelle.siren());
        Periode periode = ReglesHabilitation.periode(nouvelle.debut(), nouvelle.fin(), horloge.aujourdHui());
        if (nouvelle.siren() != null) {
            habilitations.exigerConnue(nouvelle.siren());
        }
        Compte compte = comptes.reserver(nouvelle.compte());
        ReglesHabilitation.exigerAccordable(
                compte, nouvelle.siren(), nouvelle.role(), periode, habilitations.de(compte));
        Habilitation habilitation =
                new Habilitation(compte, nouvelle.siren(), nouvelle.role(), periode, acces.acteur());
        inscrire(habilitation, "HABILITATION_ACCORDEE", "du %s au %s".formatted(periode.debut(), periode.fin()));
        return habilitations.ajouter(habilitation);
    }

    @Override
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.COLLECTIVITE_SIGNATAIRE})
    public HabilitationVue retirer(long id, LocalDate dernierJour, long version) {
        Habilitation habilitation = habilitations.exiger(id);
        exigerDelegant(habilitation.siren());
        habilitation.exigerVersion(version);
        LocalDate hier = horloge.aujourdHui().minusDays(1);
        ReglesHabilitation.exigerDernierJour(dernierJour, hier);
        if (ReglesHabilitation.TOUJOURS_TENUS.contains(habilitation.role())) {
            ReglesHabilitation.exigerRelais(
                    habilitation,
                    dernierJour.plusDays(1),
                    habilitations.detenteurs(habilitation.siren(), habilitation.role()));
        }
        habilitation.retirer(dernierJour);
        inscrire(habilitation, "HABILITATION_RETIREE", "dernier jour " + dernierJour);
        return habilitations.enregistrer(habilitation);
    }

    @Override
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.COLLECTIVITE_SIGNATAIRE})
    public String exigerRattachement(String siren, String compte, LocalDate jour) {
        exigerDelegant(siren);
        String identifiant = Identifiant.normaliser(compte);
        if (!habilitations.rattache(siren, identifiant, jour)) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Le compte « %s » ne tient aucun rôle pour cette collectivité au %s : accordez-lui d'abord un rôle."
                            .formatted(identifiant, DateFrancaise.courte(jour)),
                    "compte");
        }
        return identifiant;
    }

    @Override
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.COLLECTIVITE_SIGNATAIRE})
    public Page<HabilitationVue> surCollectivite(String siren, DemandePage page) {
        exigerDelegant(siren);
        return habilitations.surCollectivite(siren, page);
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public Page<HabilitationVue> duCompte(String identifiant, DemandePage page) {
        return habilitations.duCompte(Identifiant.normaliser(identifiant), page);
    }

    /** An administrator, or the signataire of this very collectivité. */
    private void exigerDelegant(String siren) {
        if (acces.roles().test(Roles.ADMINISTRATEUR)) {
            return;
        }
        if (siren == null) {
            throw new DemandeRefusee(CodeProbleme.SEC_HABILITATION, "Seul un administrateur gère les rôles du CdG.");
        }
        acces.exigerCollectivite(siren, Roles.COLLECTIVITE_SIGNATAIRE);
    }

    private void inscrire(Habilitation h, String action, String detail) {
        journal.inscrire(
                new Inscription(h.siren(), "COMPTE:" + h.compte().identifiant(), action, h.role() + ", " + detail));
    }
}
