package fr.cdg62.finances.concours;

import fr.cdg62.finances.api.concours.CoutConcoursVue;
import fr.cdg62.finances.api.concours.CoutsConcours;
import fr.cdg62.finances.api.concours.NouveauCoutConcours;
import fr.cdg62.finances.api.concours.NouveauRemboursement;
import fr.cdg62.finances.api.concours.RemboursementVue;
import fr.cdg62.finances.impression.TexteFrancais;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.affiliation.Affiliations;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** See {@link CoutsConcours}. */
@Stateless
@RolesAllowed(Roles.CDG_FINANCES)
public class CoutsConcoursBean implements CoutsConcours {

    private static final int MOTIF_MAXIMUM = 200;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Affiliations affiliations;

    @Inject
    private ConcoursEnregistres enregistres;

    @Inject
    private TitresDeConcours titres;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    public CoutConcoursVue enregistrer(NouveauCoutConcours nouveau) {
        RegleConcours.verifier(nouveau, horloge.aujourdHui());
        Concours concours = new Concours(nouveau);
        enregistres.ajouter(concours);
        journal.inscrire(new Inscription(null, "CONCOURS:" + concours.id(), "ENREGISTRE", concours.calcul()));
        return concours.vue(0);
    }

    @Override
    public CoutConcoursVue lire(long id) {
        return enregistres.vue(id);
    }

    @Override
    public Page<CoutConcoursVue> chercher(DemandePage page) {
        return enregistres.chercher(page);
    }

    @Override
    public RemboursementVue rembourser(long id, NouveauRemboursement nouveau) {
        LocalDate jour = horloge.aujourdHui();
        Concours concours = enregistres.reserver(id);
        RegleConcours.verifier(nouveau, jour);
        collectivites.lire(nouveau.siren());
        RegleConcours.verifierNonAffilie(affiliations.au(nouveau.siren(), nouveau.nommeLe()));
        exigerUneSeuleFois(concours, nouveau.laureat().strip());
        Remboursement remboursement = new Remboursement(concours, nouveau);
        enregistres.ajouter(remboursement);
        titres.emettre(remboursement, concours, jour);
        enregistres.ecrire();
        inscrire(remboursement, "EMIS", concours.calcul());
        return remboursement.vue();
    }

    private void exigerUneSeuleFois(Concours concours, String laureat) {
        if (enregistres.estDemande(concours.id(), laureat)) {
            throw new DemandeRefusee(
                    CodeProbleme.DEJA_ENREGISTRE,
                    "La nomination de %s est déjà remboursée pour ce concours.".formatted(laureat),
                    "laureat");
        }
        if (enregistres.demandes(concours.id()) >= concours.admis()) {
            throw new DemandeRefusee(
                    CodeProbleme.DEJA_ENREGISTRE,
                    "Les %d lauréats de ce concours sont déjà remboursés.".formatted(concours.admis()),
                    "laureat");
        }
    }

    @Override
    public Page<RemboursementVue> remboursements(long id, DemandePage page) {
        enregistres.vue(id);
        return enregistres.remboursements(id, page);
    }

    @Override
    public RemboursementVue remboursement(long remboursement) {
        return enregistres.remboursement(remboursement).vue();
    }

    @Override
    public RemboursementVue annuler(long id, String motif, long version) {
        Remboursement remboursement = enregistres.remboursement(id);
        remboursement.exigerVersion(version);
        String texte = Saisie.texte(motif, MOTIF_MAXIMUM, "motif");
        LocalDate jour = horloge.aujourdHui();
        remboursement.annuler(jour);
        titres.annuler(remboursement, texte, jour);
        enregistres.ecrire();
        inscrire(remboursement, "ANNULE", texte);
        return remboursement.vue();
    }

    private void inscrire(Remboursement remboursement, String action, String detail) {
        journal.inscrire(new Inscription(
                remboursement.siren(),
                "REMBOURSEMENT_CONCOURS:" + remboursement.id(),
                action,
                "%s, nommé le %s. %s"
                        .formatted(remboursement.laureat(), TexteFrancais.date(remboursement.nommeLe()), detail)));
    }
}
