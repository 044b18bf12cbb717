package fr.cdg62.carriere.retraite.entretien;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.entretien.DemandeSurEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.EntretienRetraiteVue;
import fr.cdg62.carriere.api.retraite.entretien.EntretiensRetraite;
import fr.cdg62.carriere.api.retraite.entretien.LigneEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.NouvelEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.RechercheEntretiensRetraite;
import fr.cdg62.carriere.api.retraite.entretien.RendezVous;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.carriere.retraite.EstimationConservable;
import fr.cdg62.carriere.retraite.piece.PiecesDuDossier;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** See {@link EntretiensRetraite}. */
@Stateless
@RolesAllowed({
    Roles.COLLECTIVITE_GESTIONNAIRE,
    Roles.COLLECTIVITE_SIGNATAIRE,
    Roles.CDG_CARRIERE,
    Roles.CDG_SIGNATAIRE,
    Roles.AGENT
})
public class EntretiensRetraiteBean implements EntretiensRetraite {
    private static final int COMPTE_RENDU_MAXIMUM = 8000;
    private static final int NOTE_MAXIMUM = 500;
    private static final DemandeEstimation PAR_DEFAUT = DemandeEstimation.parAge(null);

    @Inject
    private AccesCarriere acces;

    @Inject
    private Regards regards;

    @Inject
    private Identites identites;

    @Inject
    private EntretiensRetraiteEnBase entretiens;

    @Inject
    private RedactionCompteRendu redaction;

    @Inject
    private PiecesDuDossier pieces;

    @Inject
    private SuitesEntretien suites;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.AGENT})
    public EntretienRetraiteVue demander(NouvelEntretienRetraite nouvel) {
        Identite identite = identites.de(nouvel.carriere());
        Regard regard = regards.demandeur(identite);
        Saisie.exiger(
                regard.sien() || nouvel.accord(),
                "L'employeur demande un entretien avec l'accord de l'agent : confirmez-le.",
                "accord");
        identites.retenir(identite);
        entretiens.exigerSeul(nouvel.carriere());
        EntretienRetraite entretien = new EntretienRetraite(identite, nouvel, regard.sien(), horloge.aujourdHui());
        entretiens.ajouter(entretien);
        suites.survenu(entretien, "DEMANDER");
        return entretien.vue(regard);
    }

    @Override
    public EntretienRetraiteVue lire(long id) {
        EntretienRetraite entretien = entretiens.lire(id);
        return entretien.vue(regards.sur(entretien));
    }

    @Override
    public Page<LigneEntretienRetraite> chercher(RechercheEntretiensRetraite recherche) {
        if (recherche.siren() != null) {
            acces.exigerCollectivite(recherche.siren());
        }
        return entretiens.chercher(recherche, identites.visibles());
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE, Roles.AGENT})
    public EntretienRetraiteVue survenir(long id, DemandeSurEntretienRetraite demande, long version) {
        EntretienRetraite entretien = entretiens.lire(id);
        Regard regard = regards.sur(entretien);
        regards.exigerMission(entretien.siren());
        entretien.exigerVersion(version);
        entretien.survenir(demande.evenement(), regard);
        appliquer(entretien, demande);
        entretiens.enregistrer();
        suites.survenu(entretien, demande.evenement().name());
        return entretien.vue(regard);
    }

    private void appliquer(EntretienRetraite entretien, DemandeSurEntretienRetraite demande) {
        switch (demande.evenement()) {
            case FIXER -> entretien.fixer(aVenir(Saisie.present(demande.rendezVous(), "rendezVous")));
            case TENIR -> tenir(entretien, demande);
            case SIGNALER_ABSENCE -> exigerPasse(entretien);
            case ANNULER -> entretien.annuler(Saisie.texte(demande.note(), NOTE_MAXIMUM, "note"));
        }
    }

    private void tenir(EntretienRetraite entretien, DemandeSurEntretienRetraite demande) {
        exigerPasse(entretien);
        String texte = Saisie.texte(demande.compteRendu(), COMPTE_RENDU_MAXIMUM, "compteRendu");
        DemandeEstimation hypotheses = demande.estimation() == null ? PAR_DEFAUT : demande.estimation();
        EstimationConservable.exiger(hypotheses);
        byte[] pdf = redaction.rediger(identites.de(entretien.carriere()), entretien.rendezVous(), texte, hypotheses);
        entretien.tenir(pieces.joindre(entretien.id(), entretien.siren(), "compte-rendu.pdf", pdf)
                .id());
    }

    private RendezVous aVenir(RendezVous rendezVous) {
        Saisie.exiger(!rendezVous.jour().isBefore(horloge.aujourdHui()), "Un rendez-vous se fixe à venir.", "jour");
        return rendezVous;
    }

    private void exigerPasse(EntretienRetraite entretien) {
        Saisie.exiger(
                !entretien.rendezVous().jour().isAfter(horloge.aujourdHui()),
                "Le jour du rendez-vous n'est pas venu.",
                "evenement");
    }

    @Override
    @RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    public byte[] compteRendu(long id) {
        EntretienRetraite entretien = entretiens.lire(id);
        if (!regards.sur(entretien).entier() || entretien.compteRendu() == null) {
            throw EntretiensRetraiteEnBase.inconnu();
        }
        suites.lu(entretien);
        return pieces.contenu(id, entretien.compteRendu());
    }
}
