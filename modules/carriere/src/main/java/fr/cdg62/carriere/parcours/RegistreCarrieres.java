package fr.cdg62.carriere.parcours;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.acces.Perimetre;
import fr.cdg62.carriere.api.parcours.CarriereVue;
import fr.cdg62.carriere.api.parcours.Carrieres;
import fr.cdg62.carriere.api.parcours.FicheAgent;
import fr.cdg62.carriere.api.parcours.FicheCarriere;
import fr.cdg62.carriere.api.parcours.RechercheCarrieres;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The careers of the database, for those who may see them. */
@Stateless
public class RegistreCarrieres implements Carrieres {
    private static final Tri TRI = new Tri(Map.of("nom", "c.nom", "grade", "c.grade"), "nom", "c.prenom, c.id");
    /** Matches nothing: an empty list is no parameter of a query. */
    private static final Set<String> RIEN = Set.of("-");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private AccesCarriere acces;

    @Inject
    private Chronologies chronologies;

    @Inject
    private Agents agents;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    public Page<CarriereVue> chercher(RechercheCarrieres recherche) {
        Liste<Carriere> liste = Liste.de(em, Carriere.class, "c");
        if (recherche.siren() == null) {
            delimiter(liste, acces.perimetre());
        } else {
            acces.exigerCollectivite(recherche.siren());
        }
        return liste.filtrer("c.siren = :siren", "siren", recherche.siren())
                .filtrer("c.nirFin = :nirFin", "nirFin", recherche.nirFin())
                .filtrer("c.grade = :grade", "grade", recherche.grade())
                .filtrer("c.statut = :statut", "statut", recherche.statut())
                .filtrer("c.position = :position", "position", recherche.position())
                .commencePar(recherche.texte(), "c.nom")
                .page(recherche.page(), TRI)
                .vers(Carriere::vue);
    }

    private static void delimiter(Liste<Carriere> liste, Perimetre perimetre) {
        if (perimetre.tout()) {
            return;
        }
        Set<String> sirens = perimetre.sirens();
        Set<String> arrondissements = perimetre.arrondissements();
        if (arrondissements.isEmpty()) {
            liste.filtrer("c.siren IN :sirens", "sirens", sirens.isEmpty() ? RIEN : sirens);
        } else {
            liste.filtrer("c.arrondissement IN :arrondissements", "arrondissements", arrondissements);
        }
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    public FicheCarriere lire(long carriere, LocalDate au, LocalDate connuLe) {
        acces.exigerLecture(carriere);
        LocalDate jour = horloge.aujourdHui();
        Chronologie chronologie = connuLe == null
                ? chronologies.de(carriere)
                : chronologies.connueLe(
                        carriere,
                        connuLe.plusDays(1)
                                .atStartOfDay(Horloge.PARIS)
                                .toInstant()
                                .minusMillis(1));
        return VuesCarriere.fiche(
                em.find(Carriere.class, carriere),
                chronologie,
                Objects.requireNonNullElse(au, jour),
                Objects.requireNonNullElse(connuLe, jour));
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    public FicheAgent agent(long agent) {
        acces.exigerLectureAgent(agent);
        return new FicheAgent(
                agents.lire(agent), carrieres(agent).stream().map(Carriere::vue).toList());
    }

    @Override
    @RolesAllowed(Roles.AGENT)
    public FicheAgent moi() {
        return agent(acces.agent());
    }

    private List<Carriere> carrieres(long agent) {
        return em.createQuery("SELECT c FROM Carriere c WHERE c.agent = :agent ORDER BY c.id", Carriere.class)
                .setParameter("agent", agent)
                .getResultList();
    }
}
