package fr.cdg62.referentiel.outbox;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.outbox.EvenementVue;
import fr.cdg62.referentiel.api.outbox.Outbox;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The outbox as the publishers and the administrators see it. */
@Stateless
public class BoiteEnvoi implements Outbox {
    private static final int TYPE_MAX = 100;
    private static final Tri TRI = Tri.fixe("x.id");

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Horloge horloge;

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void publier(String type, String chargeJson) {
        if (type == null || type.isBlank() || type.length() > TYPE_MAX) {
            throw new IllegalArgumentException("type : de 1 à " + TYPE_MAX + " caractères attendus");
        }
        em.persist(new Evenement(type, chargeJson, horloge.maintenant()));
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public Page<EvenementVue> enEchec(DemandePage page) {
        return Liste.de(em, Evenement.class, "x")
                .garder("x.traiteLe IS NULL")
                .garder("x.tentatives > 0")
                .page(page, TRI)
                .vers(Evenement::vue);
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public void relancer(long id) {
        Evenement evenement = em.find(Evenement.class, id);
        if (evenement == null || evenement.estTraite()) {
            throw new DemandeRefusee(
                    CodeProbleme.INTROUVABLE, "Aucun événement en attente ne porte le numéro " + id + ".");
        }
        evenement.relancer(horloge.maintenant());
    }
}
