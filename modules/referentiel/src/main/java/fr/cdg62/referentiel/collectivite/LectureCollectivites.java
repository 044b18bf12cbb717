package fr.cdg62.referentiel.collectivite;

import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;
import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.api.collectivite.EtablissementVue;
import fr.cdg62.referentiel.api.collectivite.FicheCollectivite;
import fr.cdg62.referentiel.api.collectivite.NouvelleCollectivite;
import fr.cdg62.referentiel.api.collectivite.PopulationVue;
import fr.cdg62.referentiel.api.collectivite.RechercheCollectivites;
import fr.cdg62.referentiel.saisie.Textes;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is read of the collectivités. */
final class LectureCollectivites {
    private static final String VUE = """
            NEW fr.cdg62.referentiel.api.collectivite.CollectiviteVue(
                c.siren, c.type, c.nom, c.codeInsee, c.arrondissement, c.sirenEpci, p.habitants, c.version)\
            """;
    private static final String DERNIERE_POPULATION = """
            LEFT JOIN Population p ON p.siren = c.siren
                AND p.annee = (SELECT MAX(q.annee) FROM Population q WHERE q.siren = c.siren)\
            """;
    private static final Tri TRI = new Tri(
            Map.of(
                    "nom", "c.nom",
                    "siren", "c.siren",
                    "type", "c.type",
                    "arrondissement", "c.arrondissement",
                    "population", "p.habitants"),
            "nom",
            "c.siren");

    private final EntityManager em;

    LectureCollectivites(EntityManager em) {
        this.em = em;
    }

    CollectiviteVue vue(String siren) {
        return premier(
                requete(
                        "SELECT " + VUE + " FROM Collectivite c " + DERNIERE_POPULATION + " WHERE c.siren = :siren",
                        CollectiviteVue.class,
                        siren),
                siren);
    }

    Collectivite entite(String siren) {
        return premier(
                requete("SELECT c FROM Collectivite c WHERE c.siren = :siren", Collectivite.class, siren), siren);
    }

    Page<CollectiviteVue> chercher(RechercheCollectivites recherche) {
        Liste<CollectiviteVue> liste =
                Liste.lignes(em, CollectiviteVue.class, VUE, "Collectivite c").joindre(DERNIERE_POPULATION);
        String texte = recherche.texte();
        if (texte != null && texte.strip().matches("\\d.*")) {
            liste.commencePar(texte.replace(" ", ""), "c.siren", "c.codeInsee");
        } else {
            liste.commencePar(texte, "c.nom");
        }
        return liste.filtrer("c.type = :type", "type", recherche.type())
                .filtrer("c.arrondissement = :arrondissement", "arrondissement", recherche.arrondissement())
                .filtrer("c.sirenEpci = :epci", "epci", recherche.sirenEpci())
                .page(recherche.page(), TRI);
    }

    FicheCollectivite fiche(String siren) {
        Collectivite c = entite(siren);
        List<PopulationVue> populations = requete(
                        "SELECT p FROM Population p WHERE p.siren = :siren ORDER BY p.annee DESC",
                        Population.class,
                        siren)
                .getResultStream()
                .map(Population::vue)
                .toList();
        return new FicheCollectivite(
                vue(siren),
                c.codesPostaux(),
                c.etat(),
                c.sirenAbsorbante(),
                c.fusionneeLe(),
                etablissements(siren),
                populations,
                effectifs(siren, LocalDate.of(9999, 12, 31)));
    }

    List<EtablissementVue> etablissements(String siren) {
        return requete(
                        "SELECT e FROM Etablissement e WHERE e.siren = :siren ORDER BY e.siege DESC, e.siret",
                        Etablissement.class,
                        siren)
                .getResultStream()
                .map(Etablissement::vue)
                .toList();
    }

    int population(String siren, int annee) {
        return em.createQuery(
                        "SELECT p.habitants FROM Population p WHERE p.siren = :siren AND p.annee <= :annee"
                                + " ORDER BY p.annee DESC",
                        Integer.class)
                .setParameter("siren", siren)
                .setParameter("annee", annee)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> manquant("Aucune population connue pour %s en %d.".formatted(siren, annee)));
    }

    EffectifVue effectif(String siren, LocalDate date) {
        return effectifs(siren, date).stream()
                .findFirst()
                .orElseThrow(() -> manquant("Aucun effectif connu pour %s au %s.".formatted(siren, Textes.date(date))));
    }

    void exigerNouvelle(NouvelleCollectivite nouvelle) {
        boolean connue = !em.createQuery(
                        "SELECT c.siren FROM Collectivite c WHERE c.siren = :siren OR c.codeInsee = :insee",
                        String.class)
                .setParameter("siren", nouvelle.siren())
                .setParameter("insee", nouvelle.codeInsee() == null ? "" : nouvelle.codeInsee())
                .getResultList()
                .isEmpty();
        if (connue) {
            throw new DemandeRefusee(
                    CodeProbleme.COLLECTIVITE_DEJA_CONNUE,
                    "Une collectivité porte déjà ce SIREN ou ce code INSEE.",
                    "siren");
        }
        if (nouvelle.sirenEpci() != null) {
            entite(nouvelle.sirenEpci());
        }
    }

    private List<EffectifVue> effectifs(String siren, LocalDate jusquAu) {
        return requete(
                        "SELECT e FROM Effectif e WHERE e.siren = :siren AND e.date <= :date AND e.remplaceeLe IS NULL"
                                + " ORDER BY e.date DESC",
                        Effectif.class,
                        siren)
                .setParameter("date", jusquAu)
                .getResultStream()
                .map(Effectif::vue)
                .toList();
    }

    private <T> TypedQuery<T> requete(String jpql, Class<T> type, String siren) {
        return em.createQuery(jpql, type).setParameter("siren", siren);
    }

    private static <T> T premier(TypedQuery<T> requete, String siren) {
        return requete.getResultStream()
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.INTROUVABLE, "La collectivité %s n'existe pas.".formatted(siren), "siren"));
    }

    private static DemandeRefusee manquant(String message) {
        return new DemandeRefusee(CodeProbleme.PARAMETRE_MANQUANT, message);
    }
}
