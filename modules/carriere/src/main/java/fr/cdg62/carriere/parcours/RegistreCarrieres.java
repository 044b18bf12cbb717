package fr.cdg62.carriere.parcours;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.acces.DroitDeSuivi;
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
import java.util.stream.Collectors;

/** The careers of the database, for those who may see them. */
@Stateless
public class RegistreCarrieres implements Carrieres {
    private static final Tri TRI = new Tri(Map.of("nom", "c.nom", "grade", "c.grade"), "nom", "c.prenom, c.id");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private AccesCarriere acces;

    @Inject
    private DroitDeSuivi droit;

    @Inject
    private CarrieresGerees gerees;

    @Inject
    private Chronologies chronologies;

    @Inject
    private Agents agents;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
    public Page<CarriereVue> chercher(RechercheCarrieres recherche) {
        return gerees.liste(recherche.siren(), perimetre(recherche.siren()))
                .filtrer("c.nirFin = :nirFin", "nirFin", recherche.nirFin())
                .filtrer("c.grade = :grade", "grade", recherche.grade())
                .filtrer("c.statut = :statut", "statut", recherche.statut())
                .filtrer("c.position = :position", "position", recherche.position())
                .commencePar(recherche.texte(), "c.nom")
                .page(recherche.page(), TRI)
                .vers(Carriere::vue);
    }

    /** What the caller manages and may follow; the employer asked for is one of them. */
    private Perimetre perimetre(String siren) {
        Perimetre perimetre = acces.perimetre();
        if (siren != null) {
            acces.exigerCollectivite(siren);
            droit.exiger(siren);
            return perimetre;
        }
        return new Perimetre(perimetre.tout(), droit.ouverts(perimetre.sirens()), perimetre.arrondissements());
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    public FicheCarriere lire(long carriere, LocalDate au, LocalDate connuLe) {
        acces.exigerLecture(carriere);
        Carriere lue = em.find(Carriere.class, carriere);
        droit.exiger(lue.siren());
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
                lue, chronologie, Objects.requireNonNullElse(au, jour), Objects.requireNonNullElse(connuLe, jour));
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
    public FicheAgent agent(long agent) {
        acces.exigerLectureAgent(agent);
        Perimetre perimetre = acces.perimetre();
        List<Carriere> carrieres = carrieres(agent);
        droit.ouverts(carrieres.stream()
                .map(Carriere::siren)
                .filter(perimetre.sirens()::contains)
                .collect(Collectors.toSet()));
        return new FicheAgent(
                agents.lire(agent), carrieres.stream().map(Carriere::vue).toList());
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
