package fr.cdg62.carriere.promotion.concertation;

import fr.cdg62.carriere.api.duree.DureeHebdomadaire;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.parcours.Carriere;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who employs an agent today in the cadre d'emplois of a career, for how many hours and since when. */
@ApplicationScoped
public class EmployeursDeLAgent {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Chronologies chronologies;

    @Inject
    private Parametres parametres;

    @Inject
    private Horloge horloge;

    /** The agreement they have to find: three queries, whatever their number. */
    public AccordEmployeurs de(long carriere) {
        LocalDate jour = horloge.aujourdHui();
        List<Carriere> memes = em.createQuery(
                        "SELECT c FROM Carriere c, Carriere p WHERE p.id = :id AND c.agent = p.agent"
                                + " AND c.cadreEmplois = p.cadreEmplois AND c.statut <> :contractuel ORDER BY c.id",
                        Carriere.class)
                .setParameter("id", carriere)
                .setParameter("contractuel", Statut.CONTRACTUEL)
                .getResultList();
        Map<Long, Chronologie> connues =
                chronologies.de(memes.stream().map(Carriere::id).toList());
        return new AccordEmployeurs(
                memes.stream()
                        .filter(meme -> !connues.get(meme.id()).position(jour).estFinale())
                        .map(meme -> employeur(meme, connues.get(meme.id()), jour))
                        .toList(),
                majorite(jour));
    }

    private Employeur employeur(Carriere carriere, Chronologie connue, LocalDate jour) {
        int minutes = connue.segments(Periode.entre(jour, jour)).stream()
                .map(segment -> segment.heures())
                .filter(Objects::nonNull)
                .map(heures -> DureeHebdomadaire.heures(heures).minutes())
                .findFirst()
                .orElseGet(() ->
                        parametres.valeur("REPRISE_TEMPS_COMPLET_MINUTES", jour).intValue());
        return new Employeur(
                carriere.siren(),
                carriere.vue().employeur(),
                minutes,
                connue.debut().orElse(jour));
    }

    private MajoriteEmployeurs majorite(LocalDate jour) {
        return new MajoriteEmployeurs(
                parametres.valeur("CONCERTATION_MAJORITE_FORTE", jour).intValueExact(),
                parametres.valeur("CONCERTATION_MAJORITE_SIMPLE", jour).intValueExact(),
                parametres.datee("CONCERTATION_MAJORITE_FORTE", jour).source().citation());
    }
}
