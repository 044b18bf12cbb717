package fr.cdg62.carriere.edition;

import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.edition.Imprimables.Carriere;
import fr.cdg62.carriere.edition.Imprimables.Echelon;
import fr.cdg62.carriere.edition.Imprimables.Service;
import fr.cdg62.carriere.impression.Ecrit;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The services of an agent as his careers say them until a day. */
@ApplicationScoped
class RelevesCarriere {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Chronologies chronologies;

    @Inject
    private Collectivites collectivites;

    /** One entry a career that has begun, in the order they were opened. */
    List<Carriere> carrieres(long agent, LocalDate jour) {
        List<Object[]> lignes = em.createQuery(
                        "SELECT c.id, c.cadreEmplois, c.siren FROM Carriere c WHERE c.agent = :agent ORDER BY c.id",
                        Object[].class)
                .setParameter("agent", agent)
                .getResultList();
        Map<Long, Chronologie> connues =
                chronologies.de(lignes.stream().map(ligne -> (Long) ligne[0]).toList());
        return lignes.stream()
                .filter(ligne -> aCommence(connues.get(ligne[0]), jour))
                .map(ligne -> carriere((String) ligne[1], (String) ligne[2], connues.get(ligne[0]), jour))
                .toList();
    }

    private static boolean aCommence(Chronologie chronologie, LocalDate jour) {
        return chronologie.debut().filter(debut -> !debut.isAfter(jour)).isPresent();
    }

    private Carriere carriere(String cadreEmplois, String siren, Chronologie chronologie, LocalDate jour) {
        List<Service> services = ReleveCarriere.services(chronologie, jour);
        List<Echelon> echelons = chronologie.situations().stream()
                .filter(s -> !s.depuis().isAfter(jour))
                .map(s -> new Echelon(Ecrit.date(s.depuis()), s.grade(), String.valueOf(s.echelon())))
                .toList();
        return new Carriere(cadreEmplois, collectivites.lire(siren).nom(), services, echelons);
    }
}
