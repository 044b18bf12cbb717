package fr.cdg62.finances.titre;

import fr.cdg62.finances.api.titre.NatureTitre;
import fr.cdg62.finances.api.titre.NouveauTitre;
import fr.cdg62.finances.api.titre.TitreVue;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Issues titres de recettes for the missions of this module, always inside their transaction: number and business
 * effect appear together or not at all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EmissionTitres {

    private static final String SERIE = "TIT";

    @Inject
    private Numerotation numerotation;

    @Inject
    private ReglePrescription prescription;

    @Inject
    private EcheancesDeTitre echeances;

    @Inject
    private Horloge horloge;

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    /**
     * Issues one titre, today. A claim enters the échéances until it is paid; an annulation takes the cancelled one out.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE or TITRE_MONTANT, before a number is taken
     */
    public TitreVue emettre(NouveauTitre demande) {
        LocalDate jour = horloge.aujourdHui();
        RegleTitre.verifier(demande, jour);
        LocalDate prescrit = prescription.date(demande.nature(), jour);
        Titre titre = new Titre(numerotation.suivant(SERIE, jour.getYear()), jour, prescrit, demande);
        em.persist(titre);
        em.flush();
        TitreVue emis = titre.vue();
        if (prescrit != null) {
            echeances.inscrire(emis);
        } else if (demande.nature() == NatureTitre.ANNULATION) {
            solder(demande.titreRectifie());
        }
        return emis;
    }

    /** Nothing is to be recovered any more: the titre is paid. */
    public void solder(long titre) {
        echeances.solder(titre);
    }
}
