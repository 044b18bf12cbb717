package fr.cdg62.carriere.aptitude;

import fr.cdg62.carriere.api.aptitude.EtatListe;
import fr.cdg62.carriere.api.aptitude.NatureListe;
import fr.cdg62.carriere.api.aptitude.RechercheListes;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists and their inscriptions in the database. */
@ApplicationScoped
class ListesEnBase {
    private static final Tri LISTES =
            new Tri(Map.of("grade", "e.grade", "annee", "e.annee"), "", "e.annee DESC, e.id DESC");
    private static final Tri PUBLIEES = Tri.fixe("e.publieeLe DESC, e.id DESC");
    private static final Tri INSCRIPTIONS = Tri.fixe("e.nom, e.prenom, e.id");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(Object entite) {
        em.persist(entite);
        em.flush();
    }

    /** Writes now, with a new version even where only what it holds changed. */
    void enregistrer(Object entite) {
        em.lock(entite, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    ListeAptitude liste(long id) {
        ListeAptitude liste = em.find(ListeAptitude.class, id);
        if (liste == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette liste d'aptitude n'existe pas.");
        }
        return liste;
    }

    InscriptionListe inscription(long id) {
        return em.createQuery(
                        "SELECT i FROM InscriptionListe i JOIN FETCH i.liste WHERE i.id = :id", InscriptionListe.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette inscription n'existe pas."));
    }

    Page<ListeAptitude> chercher(RechercheListes demande) {
        return Liste.de(em, ListeAptitude.class, "e")
                .filtrer("e.nature = :nature", "nature", demande.nature())
                .filtrer("e.grade = :grade", "grade", demande.grade())
                .filtrer("e.annee = :annee", "annee", demande.annee())
                .filtrer("e.etat = :etat", "etat", demande.etat())
                .page(demande.page(), LISTES);
    }

    Page<ListeAptitude> publiees(NatureListe nature, DemandePage page) {
        return Liste.de(em, ListeAptitude.class, "e")
                .filtrer("e.etat = :etat", "etat", EtatListe.PUBLIEE)
                .filtrer("e.nature = :nature", "nature", nature)
                .page(page, PUBLIEES);
    }

    Page<InscriptionListe> inscriptions(long liste, DemandePage page) {
        Page<InscriptionListe> inscriptions = Liste.de(em, InscriptionListe.class, "e")
                .filtrer("e.liste.id = :liste", "liste", liste)
                .page(page, INSCRIPTIONS);
        chargerSuspensions(inscriptions.elements());
        return inscriptions;
    }

    /** All of these lists, by alphabetical order, with their suspensions. */
    List<InscriptionListe> inscriptions(List<Long> listes) {
        if (listes.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT DISTINCT i FROM InscriptionListe i JOIN FETCH i.liste LEFT JOIN FETCH i.suspensions"
                                + " WHERE i.liste.id IN :listes ORDER BY i.nom, i.prenom, i.id",
                        InscriptionListe.class)
                .setParameter("listes", listes)
                .getResultList();
    }

    /** The same person on lists of the same grade. */
    List<InscriptionListe> autres(InscriptionListe inscription) {
        return em.createQuery(
                        "SELECT i FROM InscriptionListe i JOIN FETCH i.liste WHERE i.liste.grade = :grade AND i.nom = :nom"
                                + " AND i.prenom = :prenom AND i.dateNaissance = :naissance",
                        InscriptionListe.class)
                .setParameter("grade", inscription.liste().grade())
                .setParameter("nom", inscription.nom())
                .setParameter("prenom", inscription.prenom())
                .setParameter("naissance", inscription.dateNaissance())
                .getResultList();
    }

    /** Everybody on the established lists of a grade. */
    List<InscriptionListe> etablies(String grade) {
        return em.createQuery(
                        "SELECT DISTINCT i FROM InscriptionListe i JOIN FETCH i.liste LEFT JOIN FETCH i.suspensions"
                                + " WHERE i.liste.grade = :grade AND i.liste.etablieLe IS NOT NULL",
                        InscriptionListe.class)
                .setParameter("grade", grade)
                .getResultList();
    }

    /** The lists of a campaign of promotion interne. */
    List<ListeAptitude> deCampagne(long campagne) {
        return em.createQuery("SELECT l FROM ListeAptitude l WHERE l.campagne = :campagne", ListeAptitude.class)
                .setParameter("campagne", campagne)
                .getResultList();
    }

    /** How many people are on each list, in one query. */
    Map<Long, Long> nombres(List<Long> listes) {
        Map<Long, Long> nombres = new HashMap<>();
        if (!listes.isEmpty()) {
            em.createQuery(
                            "SELECT i.liste.id, COUNT(i) FROM InscriptionListe i WHERE i.liste.id IN :listes"
                                    + " GROUP BY i.liste.id",
                            Object[].class)
                    .setParameter("listes", listes)
                    .getResultList()
                    .forEach(ligne -> nombres.put((Long) ligne[0], (Long) ligne[1]));
        }
        return nombres;
    }

    private void chargerSuspensions(List<InscriptionListe> inscriptions) {
        if (!inscriptions.isEmpty()) {
            em.createQuery(
                            "SELECT DISTINCT i FROM InscriptionListe i LEFT JOIN FETCH i.suspensions WHERE i.id IN :ids",
                            InscriptionListe.class)
                    .setParameter(
                            "ids",
                            inscriptions.stream().map(InscriptionListe::id).toList())
                    .getResultList();
        }
    }
}
