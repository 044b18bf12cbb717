import client.AccuseEchange;
import client.Commande;
import jakarta.xml.ws.Holder;

/** A write after the ping of the example: acknowledges the order of this number, under this reference. */
class Ecrire {
    public static void main(String[] arguments) throws Exception {
        ClientMetro.main(arguments);
        Holder<Commande> commande = new Holder<>();
        ClientMetro.port().accuserReception(
                ClientMetro.entete(), arguments[0], arguments[1], new Holder<AccuseEchange>(), commande);
        System.out.println("ecrit=" + commande.value.getNumero());
    }
}
