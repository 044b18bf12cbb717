package fr.cdg62.referentiel.echeance;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.echeance.EcheanceVue;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.EtatEcheance;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.echeance.RechercheEcheances;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The échéances as the other modules see them. */
@Stateless
public class RegistreEcheances implements Echeances {
    private static final Tri TRI = Tri.fixe("x.date, x.id");

    /** Registered for him, or for a record of him that was joined to his since. */
    private static final String DE_L_AGENT =
            "x.agent IN (SELECT a.id FROM Agent a WHERE a.id = :agent OR a.remplacePar = :agent)";

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Horloge horloge;

    @Inject
    private Acces acces;

    @Inject
    private Parametres parametres;

    @Override
    @PermitAll
    public void inscrire(NouvelleEcheance nouvelle) {
        LocalDate aujourdHui = horloge.aujourdHui();
        em.createQuery("SELECT e FROM Echeance e WHERE e.objet = :objet AND e.type = :type", Echeance.class)
                .setParameter("objet", nouvelle.objet())
                .setParameter("type", nouvelle.type())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        e -> e.changer(exigerMemeCollectivite(e, nouvelle), aujourdHui),
                        () -> em.persist(new Echeance(nouvelle, aujourdHui)));
    }

    private static NouvelleEcheance exigerMemeCollectivite(Echeance echeance, NouvelleEcheance nouvelle) {
        if (!Objects.equals(echeance.siren(), nouvelle.siren())) {
            throw new IllegalArgumentException(
                    "L'échéance " + nouvelle.objet() + " appartient à une autre collectivité");
        }
        return nouvelle;
    }

    @Override
    @PermitAll
    public void solder(String objet) {
        List<Echeance> ouvertes = em.createQuery(
                        "SELECT e FROM Echeance e WHERE e.objet = :objet AND e.soldeeLe IS NULL", Echeance.class)
                .setParameter("objet", objet)
                .getResultList();
        ouvertes.forEach(e -> e.solder(horloge.aujourdHui()));
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG, Roles.AGENT})
    public Page<EcheanceVue> liste(RechercheEcheances r) {
        LocalDate jour = horloge.aujourdHui();
        Situation situation =
                new Situation(jour, parametres.valeur("ECHEANCE_PROCHE", jour).intValueExact());
        return filtrer(accessibles(r.siren()), r.etat(), situation)
                .page(r.page(), TRI)
                .vers(e -> e.vue(situation));
    }

    private Liste<Echeance> accessibles(String siren) {
        Liste<Echeance> liste = Liste.de(em, Echeance.class, "x").filtrer("x.siren = :siren", "siren", siren);
        if (siren != null) {
            acces.exigerCollectivite(siren);
        } else if (!acces.estCdg()) {
            liste.filtrer(DE_L_AGENT, "agent", agent());
        }
        return acces.estCdg() ? liste : liste.garder("x.reserveeAuCdg = FALSE");
    }

    private long agent() {
        return acces.agent()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.SEC_HABILITATION,
                        "Seul le centre de gestion consulte les échéances de toutes les collectivités.",
                        "siren"));
    }

    private static Liste<Echeance> filtrer(Liste<Echeance> liste, EtatEcheance etat, Situation situation) {
        if (etat == EtatEcheance.SOLDEE) {
            return liste.garder("x.soldeeLe IS NOT NULL");
        }
        liste.garder("x.soldeeLe IS NULL");
        if (etat == null) {
            return liste;
        }
        return switch (etat) {
            case DEPASSEE -> liste.filtrer("x.date < :jour", "jour", situation.jour());
            case A_VENIR -> liste.filtrer("x.date > :fin", "fin", situation.dernierJourProche());
            default ->
                liste.filtrer("x.date >= :jour", "jour", situation.jour())
                        .filtrer("x.date <= :fin", "fin", situation.dernierJourProche());
        };
    }
}
