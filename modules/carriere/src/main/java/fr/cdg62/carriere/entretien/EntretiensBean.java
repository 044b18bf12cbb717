package fr.cdg62.carriere.entretien;

import fr.cdg62.carriere.api.entretien.DemandeEntretien;
import fr.cdg62.carriere.api.entretien.EntretienVue;
import fr.cdg62.carriere.api.entretien.Entretiens;
import fr.cdg62.carriere.api.entretien.EvenementEntretien;
import fr.cdg62.carriere.api.entretien.NouvelEntretien;
import fr.cdg62.carriere.api.entretien.RechercheEntretiens;
import fr.cdg62.carriere.dossier.AccesDossier;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.dossier.DossiersEnBase;
import fr.cdg62.carriere.piece.PiecesRemises;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** See {@link Entretiens}. */
@Stateless
@RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
public class EntretiensBean implements Entretiens {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private AccesDossier porte;

    @Inject
    private DossiersEnBase dossiers;

    @Inject
    private PiecesRemises pieces;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Parametres parametres;

    @Inject
    private Echeances echeances;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed(Roles.TOUTE_COLLECTIVITE)
    public EntretienVue convoquer(NouvelEntretien nouveau) {
        Dossier dossier = dossiers.lire(nouveau.dossier());
        porte.exigerGestion(dossier);
        catalogue.exigerMission(dossier.siren(), "DOSSIER", horloge.aujourdHui());
        LocalDate convoqueLe = Saisie.present(nouveau.convoqueLe(), "convoqueLe");
        LocalDate prevuLe = Saisie.present(nouveau.prevuLe(), "prevuLe");
        Saisie.exiger(
                nouveau.fichePoste(), "La convocation est accompagnée de la fiche de poste de l'agent.", "fichePoste");
        delais().exigerConvocation(convoqueLe, prevuLe);
        exigerSeul(dossier, nouveau.annee());
        Entretien entretien = new Entretien(dossier, nouveau);
        em.persist(entretien);
        return conclure(entretien, "CONVOQUE");
    }

    private void exigerSeul(Dossier dossier, int annee) {
        long deja = em.createQuery(
                        "SELECT COUNT(e) FROM Entretien e WHERE e.dossier = :dossier AND e.annee = :annee", Long.class)
                .setParameter("dossier", dossier)
                .setParameter("annee", annee)
                .getSingleResult();
        Saisie.exiger(deja == 0, "L'entretien de %d est déjà enregistré pour cet agent.".formatted(annee), "annee");
    }

    @Override
    public EntretienVue lire(long id) {
        return vue(lisible(id));
    }

    @Override
    public Page<EntretienVue> chercher(RechercheEntretiens recherche) {
        if (recherche.siren() != null) {
            porte.exigerCollectivite(recherche.siren());
        }
        DelaisEntretien delais = delais();
        return porte.borner(Liste.de(em, Entretien.class, "e").joindre("JOIN FETCH e.dossier"), "e", "e.dossier.agent")
                .filtrer("e.siren = :siren", "siren", recherche.siren())
                .filtrer("e.dossier.id = :dossier", "dossier", recherche.dossier())
                .filtrer("e.annee = :annee", "annee", recherche.annee())
                .filtrer("e.etat = :etat", "etat", recherche.etat())
                .page(recherche.page(), Tri.fixe("e.annee DESC, e.id DESC"))
                .vers(e -> e.vue(delais, role -> false));
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.AGENT})
    public EntretienVue survenir(long id, DemandeEntretien demande, long version) {
        Entretien entretien = lisible(id);
        entretien.exigerVersion(version);
        EvenementEntretien evenement = Saisie.present(demande.evenement(), "evenement");
        LocalDate le = demande.le() == null ? horloge.aujourdHui() : demande.le();
        Saisie.exiger(!le.isAfter(horloge.aujourdHui()), "Cette date est dans l'avenir.", "le");
        if (evenement == EvenementEntretien.TRANSMETTRE) {
            entretien.joindre(compteRendu(entretien, Saisie.present(demande.piece(), "piece")));
        }
        entretien.survenir(evenement, le, delais(), porte.roles(entretien.dossier()));
        return conclure(entretien, evenement.name());
    }

    /** The final report is a piece of the same dossier, of the type made for it. */
    private long compteRendu(Entretien entretien, long piece) {
        Saisie.exiger(
                pieces.estCompteRendu(piece, entretien.dossier().id()),
                "La pièce indiquée n'est pas un compte rendu d'entretien déposé au dossier de cet agent.",
                "piece");
        return piece;
    }

    private EntretienVue conclure(Entretien entretien, String action) {
        em.flush();
        String objet = "ENTRETIEN:" + entretien.id();
        journal.inscrire(new Inscription(
                entretien.siren(),
                objet,
                action,
                "Entretien %d, dossier %s"
                        .formatted(entretien.annee(), entretien.dossier().numero())));
        echeances.solder(objet);
        entretien
                .limite(delais())
                .ifPresent(limite -> echeances.inscrire(new NouvelleEcheance(
                        entretien.siren(),
                        objet,
                        entretien.etat().name(),
                        libelle(entretien),
                        limite,
                        List.of(limite))));
        return vue(entretien);
    }

    private static String libelle(Entretien entretien) {
        String quoi =
                switch (entretien.etat()) {
                    case CONVOQUE -> "Tenir l'entretien professionnel";
                    case TENU -> "Notifier le compte rendu d'entretien";
                    case CR_NOTIFIE -> "Fin du délai de demande de révision";
                    case REVISION_DEMANDEE -> "Répondre à la demande de révision";
                    case REVISE, REFUSE, CAP, DEFINITIF, TRANSMIS_CDG -> "Fin du délai de saisine de la CAP";
                };
        return "%s : %s, %d".formatted(quoi, entretien.dossier().intitule(), entretien.annee());
    }

    private Entretien lisible(long id) {
        Entretien entretien = em.find(Entretien.class, id);
        if (entretien == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cet entretien n'existe pas.");
        }
        porte.exigerLecture(entretien.dossier());
        return entretien;
    }

    private EntretienVue vue(Entretien entretien) {
        return entretien.vue(delais(), porte.roles(entretien.dossier()));
    }

    private DelaisEntretien delais() {
        LocalDate jour = horloge.aujourdHui();
        return new DelaisEntretien(
                valeur("ENTRETIEN_CONVOCATION", jour),
                valeur("ENTRETIEN_NOTIFICATION", jour),
                valeur("ENTRETIEN_REVISION", jour),
                valeur("ENTRETIEN_REPONSE", jour),
                valeur("ENTRETIEN_CAP", jour));
    }

    private int valeur(String code, LocalDate jour) {
        return parametres.valeur(code, jour).intValueExact();
    }
}
