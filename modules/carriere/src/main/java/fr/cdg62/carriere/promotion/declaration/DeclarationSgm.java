package fr.cdg62.carriere.promotion.declaration;

import fr.cdg62.carriere.api.promotion.dossier.ServicesSgm;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Services of secrétaire général de mairie declared with a proposal. */
@Embeddable
class DeclarationSgm {

    private static final int JUSTIFICATIF_MAXIMUM = 200;

    @Column(name = "sgm_mois")
    private Integer mois;

    @Column(name = "sgm_population")
    private Integer population;

    @Column(name = "sgm_jours")
    private Integer jours;

    @Column(name = "sgm_justificatif")
    private String justificatif;

    protected DeclarationSgm() {}

    DeclarationSgm(ServicesSgm declares) {
        mois = declares.mois();
        population = declares.population();
        jours = declares.joursFormation();
        justificatif = Saisie.texte(declares.justificatif(), JUSTIFICATIF_MAXIMUM, "sgm.justificatif");
    }

    ServicesSgm valeur() {
        return new ServicesSgm(mois, population, jours, justificatif);
    }
}
