package fr.cdg62.carriere.echelon.envoi;

import fr.cdg62.carriere.api.echelon.envoi.EcartEnvoi;
import fr.cdg62.carriere.api.echelon.envoi.RaisonEcart;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** Proposals of a collectivité left aside by a sending, for one reason. */
@Entity
@Table(name = "carriere_ecart_envoi_echelon")
class EcartEnregistre extends EntiteBase {
    @SuppressWarnings("UnusedVariable")
    @Column(name = "envoi_id", updatable = false)
    private long envoi;

    @Column(updatable = false)
    private String siren;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RaisonEcart raison;

    private int propositions;

    protected EcartEnregistre() {}

    EcartEnregistre(long envoi, String siren, RaisonEcart raison) {
        this.envoi = envoi;
        this.siren = siren;
        this.raison = raison;
    }

    void ajouter(int nombre) {
        propositions += nombre;
    }

    EcartEnvoi vue() {
        return new EcartEnvoi(siren, raison, raison.libelle(), propositions);
    }
}
