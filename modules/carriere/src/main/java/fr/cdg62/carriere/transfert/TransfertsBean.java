package fr.cdg62.carriere.transfert;

import fr.cdg62.carriere.api.dossier.EtatTransfert;
import fr.cdg62.carriere.api.dossier.EvenementTransfert;
import fr.cdg62.carriere.api.dossier.MotifConsultation;
import fr.cdg62.carriere.api.dossier.NouveauTransfert;
import fr.cdg62.carriere.api.dossier.TransfertVue;
import fr.cdg62.carriere.api.dossier.Transferts;
import fr.cdg62.carriere.consultation.Consultations;
import fr.cdg62.carriere.dossier.AccesDossier;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.dossier.DossiersEnBase;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.carriere.impression.Ecrit;
import fr.cdg62.carriere.piece.PiecesRemises;
import fr.cdg62.carriere.transfert.TransfertImprimable.PieceRemise;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.impression.Impression;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** See {@link Transferts}. */
@Stateless
@RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
public class TransfertsBean implements Transferts {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private AccesDossier porte;

    @Inject
    private DossiersEnBase dossiers;

    @Inject
    private Consultations consultations;

    @Inject
    private PiecesRemises pieces;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Impression impression;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed(Roles.CDG_CARRIERE)
    public TransfertVue preparer(long id, NouveauTransfert nouveau) {
        Dossier dossier = dossiers.lire(id);
        porte.exigerGestion(dossier);
        Saisie.texte(nouveau.destinataire(), 200, "destinataire");
        Saisie.texte(nouveau.employeur(), 200, "employeur");
        Saisie.present(nouveau.dateDepart(), "dateDepart");
        if (!dossier.etat().recoitDesPieces()) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Un dossier à l'état %s ne se transfère pas.".formatted(dossier.etat()));
        }
        Transfert transfert = new Transfert(dossier, nouveau, porte.acteur());
        em.persist(transfert);
        em.flush();
        inscrire(transfert, "TRANSFERT_PREPARE", nouveau.destinataire());
        return vue(transfert);
    }

    @Override
    public TransfertVue lire(long id) {
        return vue(lisible(id));
    }

    @Override
    public Page<TransfertVue> chercher(EtatTransfert etat, DemandePage page) {
        return porte.borner(
                        Liste.de(em, Transfert.class, "t").joindre("JOIN FETCH t.dossier"),
                        "t.dossier",
                        "t.dossier.agent")
                .filtrer("t.etat = :etat", "etat", etat)
                .page(page, Tri.fixe("t.id DESC"))
                .vers(this::vue);
    }

    @Override
    public TransfertVue survenir(long id, EvenementTransfert evenement, long version) {
        Transfert transfert = lisible(id);
        transfert.exigerVersion(version);
        Dossier dossier = transfert.dossier();
        transfert.survenir(evenement, porte.acteur(), horloge.aujourdHui(), porte.roles(dossier));
        if (evenement == EvenementTransfert.SIGNER) {
            dossier.transferer(horloge.aujourdHui(), porte.roles(dossier));
        }
        em.flush();
        inscrire(transfert, "TRANSFERT_" + evenement.name(), "");
        return vue(transfert);
    }

    @Override
    public byte[] bordereau(long id) {
        Transfert transfert = lisible(id);
        Dossier dossier = transfert.dossier();
        consultations.tracer(dossier.id(), "Bordereau de transfert", MotifConsultation.TRANSFERT);
        TransfertVue vue = vue(transfert);
        List<PieceRemise> remises = pieces.de(dossier.id()).stream()
                .map(p -> new PieceRemise(
                        Ecrit.texte(p.numero()),
                        Ecrit.texte(p.rubrique()),
                        p.libelle(),
                        Ecrit.date(p.dateEffet()),
                        p.sha256()))
                .toList();
        return impression.produire(
                "carriere/bordereau-transfert.html",
                new TransfertImprimable(
                        Destinataire.de(collectivites.lire(dossier.siren())),
                        vue.numeroDossier(),
                        vue.intitule(),
                        vue.destinataire(),
                        vue.employeur(),
                        Ecrit.date(vue.dateDepart()),
                        Ecrit.texte(vue.signePar()),
                        Ecrit.date(vue.signeLe()),
                        vue.signeLe() != null,
                        remises.size(),
                        remises));
    }

    private Transfert lisible(long id) {
        Transfert transfert = em.find(Transfert.class, id);
        if (transfert == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce transfert n'existe pas.");
        }
        porte.exigerLecture(transfert.dossier());
        return transfert;
    }

    private TransfertVue vue(Transfert transfert) {
        return transfert.vue(porte.roles(transfert.dossier()));
    }

    private void inscrire(Transfert transfert, String action, String detail) {
        Dossier dossier = transfert.dossier();
        journal.inscrire(new Inscription(dossier.siren(), "DOSSIER:" + dossier.id(), action, detail));
    }
}
