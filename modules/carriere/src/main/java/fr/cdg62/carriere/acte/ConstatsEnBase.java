package fr.cdg62.carriere.acte;

import fr.cdg62.carriere.acces.Perimetre;
import fr.cdg62.carriere.api.acte.AnomalieVue;
import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.parcours.Acte;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings of the database. */
@ApplicationScoped
class ConstatsEnBase {
    private static final String LIGNE = """
            NEW fr.cdg62.carriere.api.acte.AnomalieVue(
                x.id, x.carriere, CONCAT(c.prenom, ' ', c.nom), x.siren, a.id, a.type, a.dateEffet, x.code, x.message,
                x.regle)""";

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void garder(Acte acte, List<Constat> constats) {
        constats.forEach(constat -> em.persist(new ConstatEnregistre(acte, constat)));
        em.flush();
    }

    void lever(Acte acte) {
        em.createQuery("SELECT x FROM ConstatEnregistre x WHERE x.acte = :acte", ConstatEnregistre.class)
                .setParameter("acte", acte)
                .getResultList()
                .forEach(ConstatEnregistre::lever);
    }

    /** The findings of a career, by act: one query. */
    Map<Long, List<Constat>> parActe(long carriere) {
        return em.createQuery(
                        "SELECT x FROM ConstatEnregistre x JOIN FETCH x.acte WHERE x.carriere = :carriere ORDER BY x.id",
                        ConstatEnregistre.class)
                .setParameter("carriere", carriere)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        constat -> constat.acte().id(),
                        Collectors.mapping(ConstatEnregistre::valeur, Collectors.toList())));
    }

    Page<AnomalieVue> anomalies(String siren, Perimetre perimetre, DemandePage page) {
        Liste<AnomalieVue> liste = Liste.lignes(
                        em, AnomalieVue.class, LIGNE, "ConstatEnregistre x JOIN x.acte a JOIN a.carriere c")
                .garder("x.enVigueur = TRUE")
                .garder("x.gravite = fr.cdg62.carriere.api.acte.Gravite.ANOMALIE")
                .filtrer("x.siren = :siren", "siren", siren);
        if (siren == null && !perimetre.tout()) {
            Set<String> arrondissements = perimetre.arrondissements();
            if (arrondissements.isEmpty()) {
                liste.filtrer("x.siren IN :sirens", "sirens", perimetre.sirens());
            } else {
                liste.filtrer("c.arrondissement IN :arrondissements", "arrondissements", arrondissements);
            }
        }
        return liste.page(page, Tri.fixe("x.id DESC"));
    }
}
